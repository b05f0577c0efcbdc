package lang

import (
	"strings"
	"sync"
)

// verbForm says what a word may be in a clause.
type verbForm uint8

const (
	presentS    verbForm = 1 << iota // third person: approves
	nounS                            // the same word is as often a plural noun: plans, reviews
	pastOnly                         // a past that is no participle: took, gave
	pastEither                       // a past that is also the participle: held, built
	intransit                        // goes without an object: rose, arrived
	presentBase                      // a base form that states rather than does: include, remain
	anyBase                          // any other base form
)

// verbForms gives what English words may be as verbs. Regular pasts in -ed are not listed; see pastForm.
var verbForms = sync.OnceValue(readVerbs)

const (
	// verbs whose -s form is hardly ever a noun.
	plainVerbs = `accept achieve acknowledge acquire act adapt add address adjourn administer admit adopt advise affect affirm agree aid align allege allocate allot allow amend analyse announce anticipate appeal appear appoint appreciate apprise approve argue arise arrange arrive ascertain ask assert assess assign assist assume assure attend attract attribute augment authorise authorize avoid ban bar become begin believe belong bestow boost bring broaden build calculate call carry cater cause cease celebrate certify chair choose clarify clear close collaborate collect combat combine come commemorate commence commend commission commit compare complete comply comprise conceive conclude condemn condole conduct confer confirm congratulate connect consider consist constitute construct consult contain contribute convene convert convey coordinate cover create criticise cross declare decide decline decrease dedicate deepen defend defer define delegate deliberate deliver demonstrate deny depend deploy deposit describe deserve detain determine develop devolve differ direct disburse disclose discuss dismiss dispatch dispose dissolve distribute divide double draft draw earn elaborate elect elevate eliminate embark embody emerge emphasise emphasize empower enable enact encourage endorse enhance enjoy enrol enroll ensure enter entitle envisage envision equip eradicate escalate establish evaluate evolve examine exceed exchange exempt exist expand expect explain explore express extend face facilitate fall felicitate finalise finalize find flag-off follow forecast foresee foster fulfil function fund gain gather generate get give go govern graduate greet guarantee guide hail handle happen harness have hear help hold honor honour identify ignore illustrate impart implement import impose improve inaugurate incentivise include incorporate increase incur indicate induct inform initiate inspect inspire instruct integrate intend interact introduce invest investigate invite involve join justify keep know lack lag laud launder lay lead learn leave lie live lose maintain make manage mandate meet mention merge migrate mitigate mobilise modify monitor motivate near necessitate negotiate nominate note notify nurture obey observe obtain occupy occur operate oppose optimise oversee own participate pay penalise perform permit pertain pilot pledge position possess postpone pray prepare prescribe present preserve preside prevent proceed proclaim procure prohibit promise promote promulgate propose prosecute protect prove provide publish pursue push quash raise ratify reach react read reaffirm realise receive recognise recognize recommend recover reduce refer reflect refuse regulate reinforce reiterate reject relate relax release rely remain remember remind remove renew reopen replace represent require rescue reside resolve respond restore restrict retain retire reveal revise revive ruin sanction save say schedule secure see seek seem seize select sell send serve settle showcase sign simplify solicit solve span speak specify spend stand stay streamline strengthen stress strive submit succeed suffer suggest suit supersede surpass suspend sustain take tell tend think throw thank touch transcend transform translate transmit treat tweet undergo underline underscore undertake understand unfurl unify unite unveil upgrade uphold urge utilise utilize vacate validate vary verify visualise vow want warn welcome widen win withdraw witness write yield
		abide absorb accelerate accompany accuse activate adhere align allay alter amplify anchor apologise appraise apprehend assail assemble atone automate avail avert bear beautify befit bolster borrow breach bridge burn bypass capture characterise charter cite claim classify coach cohere coincide commercialise communicate compensate compete compile complement complicate compose compound compress compromise concentrate concur configure confront conserve consolidate conspire constrain consume contemplate contend contest continue contrast converge cooperate cope correct correlate correspond corroborate craft criminalise crystallise culminate cultivate curb curtail customise dampen decarbonise decentralise decode decriminalise deem defeat defy degrade delight delineate delve democratise denote depart depict deprive derive descend designate detect deteriorate deter devise devote diagnose dictate digitise diminish disagree disallow disappoint discourage discover discriminate disrupt disseminate distinguish disturb diverge diversify divert dominate donate drain dwell ease educate elicit embed embrace emit employ emulate endanger endow enforce engage engender engrave enlarge enlighten enlist enrich ensue entail enthuse entrust enumerate epitomise equate erase erode evade evoke exacerbate excel except exclude execute exemplify exhibit exhort exonerate expedite expend expire exploit expose extract fail fetch fit fix flag flourish forbid forge forgo formulate fortify freeze furnish galvanise germinate glorify grapple guard halt hamper heal heed hinder hire hope hover humble ignite imagine immerse impair impede implore imply impress impart incubate induce infer inflict infuse inhabit inherit inhibit innovate inscribe insist install instil insulate insure interpret intervene intimate invalidate invent invigorate invoke isolate jeopardise kickstart kindle lament lend leverage liaise liberalise lighten loosen lower lure magnify marry materialise memorialise merit minimise mirror misrepresent misuse mould multiply narrate nationalise navigate neglect nudge nullify nurture obligate obstruct offset omit opine opt orchestrate organise organize orient originate oust outlast outnumber outpace outperform outweigh overhaul override overrule overlook oversee overturn partner pave penetrate perceive perpetuate persist persuade pertain pioneer plead plunge populate portray pose pour practise preach precede preclude predict prefer prevail prioritise prioritize probe proceed profess proliferate prolong propagate propel prosper provoke publicise purport qualify quantify quell quit react reap rebuild recall reckon reclaim recite reconcile reconsider reconstitute reconvene recount recruit rectify recuperate recycle redefine redesign redirect redress refine refurbish refuse refute regain rehabilitate reignite reimburse reimagine rejoin rejuvenate relay relieve relinquish relish relocate remit render renovate reopen reorganise repay repeal replenish replicate repose reshape reside resist respect restart restrain restructure resume resurface retrieve reunite revamp reverse revert revisit revitalise revoke revolutionise rid rotate satisfy scrap scrutinise sensitise separate shape shed shelter shift shine shorten shun shut signify situate soar soften solidify spearhead specialise speed spur squander stabilise standardise stem stimulate stipulate store stretch structure subdue subject subscribe subsidise subsume substantiate substitute subvert summarise superannuate supervise supplement suppress surmount surrender surround survive symbolise sympathise synchronise synthesise tackle taper teach tender terminate testify thrive thwart tighten tolerate topple transact traverse trace trail transfer transition transmit transport travel unburden undercut undermine underpin underlie unfold unleash unlock unravel uphold usher validate venture verge vest vie violate visualise vouch wane weaken welcome wield withhold worship re-enter re-establish clock convince grace ink dodge embolden overwhelm soothe unnerve belie allege smile troll loot rob molest nab quip fume snub sue flee accrue displace harbour absorb adorn aggravate adjoin bind breed circulate confine corrode crystallise decay decompose defray digest dissipate encircle encounter endure evaporate exert illuminate interconnect irradiate irrigate leak melt mix oxidise overlap permeate pollinate pollute predate purify recharge refract refuel regenerate secrete sprout straddle submerge swell vaporise weave buy prefer wear eat abolish accommodate accumulate adjust applaud articulate aspire attain await awaken blur cherish compel conceal conquer curate destroy disappear dismantle earmark enunciate encompass fulfill hinge humiliate inflate institutionalise intensify intercept legislate linger loom manufacture maximise modernise operationalise optimise rationalise reassure reconstruct repeat resonate revolve sharpen shatter simulate squeeze symbolise threaten unsettle waive worsen`
	// verbs whose -s form is as often a plural noun.
	nounVerbs = `aim issue remedy centre rest accord highlight safeguard reserve surface choke answer approach attack attempt award back balance base bat battle beat benefit bid bill book break broadcast budget campaign cap celebrate challenge change charge claim clash collapse combat comment concern contract control cost count crash credit cut cycle damage date deal debate delay demand deposit design detail discount display dispute champion counter block bundle cluster engineer exhibit expert export import document drive drop duel ease echo eclipse edge end endeavour estimate exercise exit experiment eye feature figure file fine finish fire focus force form fuel gain gift grant group grow guide hand head hike hit host hunt hurt impact insult interest journey judge jump kill land launch lease level license lift limit line link list loan look map march mark mask match matter mean measure mind mine move name need number object offer open order outline pact pass patrol pay pick place plan plant play point poll post praise press price prize process produce profile program project prompt protest pull purchase push question quiz race raid rally range rank rate reap rebuke record reform regard regret release remark rent repair reply report request rescue research resort respect rest result retreat return review reward ride rise risk roll row rule run rush sack sail sale score search seal seat set shape share shift show signal slam slip sound source spark split sponsor stage stake stand start state station stem step stock stop strike struggle study summon supply support surge survey talk target tax term test tie tour track trade train transfer travel treat trend trial trigger triumph trust try turn update upgrade use value view visit voice vote wage wait walk watch weigh work worry wound yield power house trap filter switch border advocate aggregate benchmark discharge experience harvest influence levy mount pack register spotlight upload warrant`
	// pasts that are no participles, or that hardly ever stand as one after a noun.
	pasts = `said got told took gave saw became grew went came began wrote spoke chose broke drove flew drew knew threw withdrew underwent undertook arose awoke fell rose ate forgot sang sank swam wore tore swore shook stole hid rode overtook oversaw foresaw underlay lay stood thought felt met won sought withstood overcame outgrew dealt meant heard slept knelt ran hung clung drank redid undid shrank sprang stole woke`
	// pasts that are participles too.
	eitherPasts = `held made set built led sent spent found brought bought kept left lost paid put read sold taught understood cut hit shut cast broadcast forecast laid caught fought hurt let lent bound fed bred bid spread struck stuck shot split upheld upset reset rebuilt overheard misled bet swept dug wound spun`
	// verbs that go without an object.
	goWithout = `rise commit press fall come go arrive depart remain appear emerge occur happen exist begin start end conclude commence continue stand lie sit live die retire resign return participate attend travel visit agree decide interact collaborate respond react reply apologise vote climb jump surge decline increase decrease grow shrink widen narrow ease accelerate slow drop plunge slip dip gain settle crash collapse expire lapse succeed fail meet talk speak work serve belong depend rely consist differ vary range total amount account contribute lead point refer culminate expand progress evolve improve recover rebound soar double triple treble quadruple moderate adjourn condole sail land embark thank pray listen hail urge say tell add note state announce claim allege argue believe call reach cross exceed touch stress underline underscore highlight emphasise emphasize reiterate affirm reaffirm appeal figure feature join win receive chair preside hope wish express congratulate greet pay laud praise inaugurate interact deliberate dwell elaborate step walk march gather assemble converge opt vow pledge proceed enter exit arise flow pass stay wait apply comply stem result seem tend focus follow concentrate coincide culminate originate specialise excel graduate migrate emanate deteriorate diminish fluctuate hover stabilise peak plummet tumble rally trade function operate dock reside officiate superannuate debut premiere perform compete qualify train campaign protest clash erupt prevail persist last matter elapse disagree concur dissent comment remark insist complain object testify laugh perish drown collide explode escape surrender defect recede subside pause hesitate struggle suffer benefit thrive flourish mature materialise unfold resume advance brainstorm cooperate coordinate partner team liaise engage negotiate intervene act behave inform wonder warn apologise sympathise chant rain convene score caution cautioned smile weep flee aspire disappear drift emanate intensify linger loom pitch reopen resonate revolve spiral worsen`
	// bases that state: the plural subject before them is no command.
	statives = `include arrive reach gather attend visit vote pertain accord span commit point rank form sit account convey remain provide require need aim seek continue cover contribute account range exceed enable ensure help play come take make receive constitute represent form belong offer allow serve lead depend vary differ exist face want believe know hope expect plan say show suggest indicate reveal reflect highlight underline demonstrate mark carry hold own lie stand support work focus live share pay use operate participate benefit bring give get add produce generate export import rely consist comprise contain feature involve relate apply extend become go see find call agree report envisage propose intend mandate prescribe empower bear promote facilitate strengthen improve raise increase reduce affect cause create deliver drive connect attract`
	// words in -ed that are no verbs.
	noPasts = `need seed feed speed breed bleed indeed hundred sacred naked wicked red bed shed sled kindred embed exceed proceed succeed united limited aged based dated titled entitled themed related situated located biased gifted skilled unskilled talented dedicated-to so-called varied detailed advanced sophisticated interested concerned-about wretched rugged aided unaided aforementioned aforesaid unprecedented unmanned unorganised organised-sector watershed deed creed greed reed weed steed agreed-upon infrared thoroughbred homebred purebred`
	// participles that tag a noun, also before an object.
	tags = `called named known dubbed christened termed styled headed dated valued priced estimated worth numbered codenamed nicknamed aged costing comprising consisting`
)

func readVerbs() map[string]verbForm {
	m := map[string]verbForm{}
	for v := range strings.FieldsSeq(plainVerbs) {
		m[thirdPerson(v)] |= presentS
		if root, ok := strings.CutSuffix(v, "ise"); ok {
			m[root+"izes"] |= presentS
			m[root+"ize"] |= anyBase
		}
	}
	for v := range strings.FieldsSeq(nounVerbs) {
		m[thirdPerson(v)] |= presentS | nounS
	}
	for v := range strings.FieldsSeq(pasts) {
		m[v] |= pastOnly
	}
	for v := range strings.FieldsSeq(eitherPasts) {
		m[v] |= pastEither
	}
	for v := range strings.FieldsSeq(goWithout) {
		m[pastTense(v)] |= intransit
		if m[thirdPerson(v)] == 0 {
			m[thirdPerson(v)] |= presentS | nounS
		}
	}
	for v := range strings.FieldsSeq(statives) {
		m[v] |= presentBase
	}
	for v := range strings.FieldsSeq(plainVerbs + " " + nounVerbs) {
		m[v] |= anyBase
	}
	for w := range set("has is was goes does") {
		delete(m, w)
	}
	return m
}

// thirdPerson returns approves for approve, tries for try, pushes for push.
func thirdPerson(v string) string {
	switch {
	case hasSuffixAny(v, "s", "x", "z", "ch", "sh", "o"):
		return v + "es"
	case strings.HasSuffix(v, "y") && !hasSuffixAny(v, "ay", "ey", "oy", "uy"):
		return v[:len(v)-1] + "ies"
	}
	return v + "s"
}

// pastTense returns the regular past.
func pastTense(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case strings.HasSuffix(v, "y") && !hasSuffixAny(v, "ay", "ey", "oy", "uy"):
		return v[:len(v)-1] + "ied"
	case isOneOf(v, "drop", "slip", "dip", "step", "refer", "opt", "occur", "stem", "commit", "plan"):
		if v == "opt" {
			return "opted"
		}
		return v + v[len(v)-1:] + "ed"
	}
	return v + "ed"
}

var (
	notPast     = set(noPasts)
	taggingPast = set(tags)
)
