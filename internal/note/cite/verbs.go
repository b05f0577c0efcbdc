package cite

// Verbs by what their infinitive says.

// controllers are words whose infinitive says what is meant, not what it is for.
var controllers = build(map[class]string{condition: "intended intends intend aims aim aimed agreed agree agrees expected expects decided decide decides proposed proposes proposal likely able set ready plans plan " +
	"planned continue continues begin begins began start starts started wants want seeks seek directed asked urged allowed required permitted failed fails fail tends need needs needed yet refused " +
	"scheduled slated poised mandated empowered obliged first only right power powers authority decision bid due have has had is are was were be being been not used going " +
	"helps help helped enable enables tries try trying meant designed committed willing unwilling free liable bound entitled eligible sought order ordered orders how where what when whether permission permitted " +
	"obligation duty determination resolve intention intent willingness readiness desire commitment pledge eagerness reluctance inability vow aspiration ability opportunity attempt attempts attempted mandate largest highest lowest last next second third target targets tasked told advised instructed"})

// infinitives are verbs by which purposes are told.
var infinitives = build(map[class]string{verb: "accelerate accommodate achieve acquire act address adopt advance align allow alleviate analyse apply arrange assess assist attract augment avoid benefit boost bring build carry cater celebrate check combat commemorate complement complete comply " +
	"conduct connect conserve construct consolidate contain continue contribute control coordinate counter cover create curb cut deal decarbonize decarbonise deepen deliberate deliver demonstrate deploy design detect deter develop digitize digitise discuss distribute diversify double draw drive ease educate elevate eliminate empower enable encourage engage " +
	"enhance enrich ensure equip eradicate establish evaluate examine exchange expand expedite explore export extend facilitate familiarize fight fill finalize finance find focus forge formalize foster fulfil fund further gather generate give grow guide handle harness help highlight honour identify impart implement import improve increase incentivize incentivise inculcate " +
	"inform inspire institutionalize integrate introduce invest keep lay lead leverage link lower maintain make manage manufacture map mark maximize meet minimize mitigate mobilize modernize modernise monitor nurture offer operate optimize organize overcome overhaul oversee plan position prepare preserve prevent process procure produce promote propel protect provide pursue raise " +
	"reach realize rebuild recognize reduce reform regulate rehabilitate reinforce relieve remove renew repair replace resolve respond restore restructure revamp review revitalize revive safeguard save scale secure send serve set share showcase simplify solve spread spur stabilize standardize stimulate streamline strengthen study supply support sustain tackle take tap test tighten track train transform transport " +
	"treat uncover undertake unlock update upgrade uphold use utilize utilise verify widen withdraw work"})

// commands are verbs with an object that is to do something.
var commands = build(map[class]string{condition: "allow allows allowed allowing enable enables enabled enabling permit permits permitted permitting require requires required requiring ask asks asked asking " +
	"direct directs directed directing urge urges urged urging authorize authorizes authorized empower empowers empowered invite invites invited encourage encourages encouraged order orders ordered request requests requested " +
	"expect expects expected force forces forced compel compels compelled instruct instructs instructed tell told want wants help helps helped called calls calling oblige obliges enjoined"})
