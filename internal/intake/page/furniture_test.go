package page

import (
	"strings"
	"testing"
)

const (
	survey = "The survey of the plains counted the wells of each village and the months in which they give water to the fields around."
	makers = "Its makers walked for two winters from Surpur to Nalgaon, and asked the old for the names of the wells that had gone dry."
)

func articleText(t *testing.T, body string) string {
	t.Helper()
	a, err := Extract([]byte("<!DOCTYPE html><html><head><title>Wells counted</title></head><body>"+body+"</body></html>"), "")
	if err != nil {
		t.Fatal(err)
	}
	return a.Text
}

func TestWhatIsFurniture(t *testing.T) {
	story := "<p>" + survey + "</p><p>" + makers + "</p>"
	for _, tt := range []struct{ name, body, keeps, drops string }{
		{
			"a section whose id is its heading", "<article>" + story + `<div id="sharing-with-the-next-village"><h2>Sharing with the next village</h2><p>` + survey[:90] + ` of two.</p></div></article>`,
			"of two.", "",
		},
		{
			"a list behind a name", `<article><p>` + survey + `</p><p>Minister <span><a href="/p">Asha Rao</a><span><a href="/1">A dam rises in the north of the State</a> <a href="/2">Wells run dry early this year</a> <a href="/3">MORE</a></span></span> thanked those who had walked, and asked for the same in the hills.</p></article>`,
			"Minister Asha Rao thanked", "A dam rises",
		},
		{
			"a paragraph kept from those without account", "<article>" + story + `<p aria-hidden="true">` + survey + ` This is for members.</p></article>`,
			"for members.", "",
		},
		{
			"a box to sign in", "<article>" + story + `<div class="story__sign-in-group"><p>Create an account to go on with your reading of this and of many other articles.</p></div></article>`,
			survey, "Create an account",
		},
		{
			"readers outweigh the article", "<div><h1>Wells counted</h1><div>" + story + `</div><div id="comment-box">` + strings.Repeat("<p>A good count, though one asks whether the wells of the hills were walked to as well, and by whom it was paid for.</p>", 5) + "</div></div>",
			survey, "A good count",
		},
		{
			"a copied post", "<article>" + story + `<blockquote class="twitter-tweet"><p>We have walked to the last of the wells, and it gives water.</p>— Survey of Wells (@wells) <a href="/x">19 May 2026</a></blockquote><p>` + survey[:80] + ` at last.</p></article>`,
			"the last of the wells", "",
		},
		{
			"a copied post in a box of its own", "<article>" + story + `<div class="social-media-embed"><blockquote class="twitter-tweet"><p>We have walked to the last of the wells, and it gives water.</p>— Survey of Wells (@wells) <a href="/x">19 May 2026</a></blockquote></div><p>` + survey[:80] + ` at last.</p></article>`,
			"the last of the wells", "",
		},
		{
			"a lead named for it in another language", `<h1>Wells counted</h1><div class="article__perex">` + makers[:70] + ` beyond.</div><div class="article-body">` + strings.Repeat(story, 3) + "</div>",
			"beyond.", "",
		},
		{
			"a label says what a figure shows, a caption whose it is", "<article>" + story + `<figure><img><figcaption>Wells by village</figcaption></figure><figure><img><figcaption>Walkers (Photo: Asha Rao)</figcaption></figure><p>` + survey[:80] + ` at last.</p></article>`,
			"Wells by village", "Walkers",
		},
		{
			"a caption that tells of who is seen", "<article>" + story + `<figure><img><figcaption>Makers of the survey stand at the last of the wells of Nalgaon on the evening of the count</figcaption></figure><p>` + survey[:80] + ` at last.</p></article>`,
			survey, "stand at the last",
		},
		{
			"a page that tells by its pictures", "<article>" + story + strings.Repeat(`<figure><img><figcaption>Lower the rope until the knot at its end meets the water, and hold it there for a while</figcaption></figure>`, 8) + "<p>" + survey[:80] + " at last.</p></article>",
			"Lower the rope", "",
		},
		{
			"a sentence that opens a list is none of the related ones", "<article>" + story + `<h2>More than wells</h2><p>The survey counts, besides, what gives water in the months of the great heat:</p><ul><li>tanks</li><li>springs</li></ul></article>`,
			"springs", "",
		},
		{
			"a call to give money", "<article>" + story + `<div class="zone-custom-cta-letter"><p>Our readers ask whether the count is true, and to find it out takes many days: give what you can.</p></div></article>`,
			survey, "give what you can",
		},
	} {
		got := articleText(t, tt.body)
		if !strings.Contains(got, tt.keeps) || tt.drops != "" && strings.Contains(got, tt.drops) {
			t.Errorf("%s: text %q, want %q in it and %q not", tt.name, got, tt.keeps, tt.drops)
		}
	}
}

func TestTheEndOfAnArticle(t *testing.T) {
	var story strings.Builder
	story.WriteString("<p>" + survey + "</p>")
	for _, winters := range []string{"two", "three", "four", "five", "six"} {
		story.WriteString("<p>" + strings.Replace(makers, "two", winters, 1) + "</p>")
	}
	plain := articleText(t, "<article>"+story.String()+"</article>")
	for _, tt := range []struct {
		name, end string
		stays     bool
	}{
		{"how to follow the writer", "<p>Asha Rao writes of wells and of those who dig them. Follow her on Twitter @asharao.</p>", false},
		{"how to reach the writer", "<p>Have a tip? Asha Rao may be reached at asha@sample.example.</p>", false},
		{"the profile of the office", "<p>Wellworks is a maker of pumps for small farms, and has been one since the great drought.</p><p>Wellworks is headquartered in Surpur and employs around 300 people.</p>", false},
		{"a section on the scheme", "<h3>About Wellworks</h3><p>Wellworks gives pumps to small farms, and has done so since the great drought.</p>", true},
		{"what the story ends with", "<p>A word on the next count can be reached on Friday, and thousands follow it on Twitter.</p>", true},
		{"a list of other articles", "<p><strong>More Great Wells</strong></p><ul><li>The well that was lost for a hundred years and more</li><li>What the diggers sing of at night</li></ul>", false},
		{"a list of the article's own", "<p>More was found in the hills, and listed by those who walked there:</p><ul><li>A well below the fort</li><li>Two tanks in the east</li></ul>", true},
		{"a company that the story is about", "<p>The pumps come from a firm that is headquartered in Surpur, and employs about 300 people there.</p>", true},
	} {
		got := articleText(t, "<article>"+story.String()+tt.end+"</article>")
		if stays := got != plain; stays != tt.stays || !strings.HasPrefix(got, plain) {
			t.Errorf("%s: text ends with %q, stays = %v, want %v", tt.name, strings.TrimPrefix(got, plain), stays, tt.stays)
		}
	}
}

func TestTheArticleUnderTheHeadline(t *testing.T) {
	other := "<p>" + strings.Repeat("Of another matter there is much to say, and this is said at length by those who were there. ", 5) + "</p>"
	post := `<article><h1>Wells counted</h1><p>` + survey + " " + makers + `</p><p>They walked again in spring, for the wells that give water then alone.</p></article>`
	if got := articleText(t, post+"<article><h3>You may like</h3><article>"+other+"</article><article>"+other+other+"</article></article>"); !strings.Contains(got, survey) || strings.Contains(got, "another matter") {
		t.Errorf("text = %q, want the article with the headline alone", got)
	}
	if got := articleText(t, `<article><h1>Wells counted</h1><p>`+survey+`</p></article><div>`+strings.Repeat(other, 6)+`</div>`); !strings.Contains(got, "another matter") {
		t.Errorf("text = %q, want what goes on below the article's opening", got)
	}
}

func TestLinesOfLists(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{
			"a list broken by hand ends the article", "<p>" + survey + "</p><div>+ Nine wells in the plains<br>+ Two tanks in the east<br>- The old pump</div>",
			survey + "\n+ Nine wells in the plains\n+ Two tanks in the east\n- The old pump",
		},
		{
			"sections whose headings are links", "<p>" + survey + "</p>" + strings.Repeat(`<h3><a href="/w">Nalgaon</a></h3><p>`+makers+"</p>", 1) + `<h3><a href="/x">Surpur</a></h3><p>` + strings.Replace(makers, "two", "three", 1) + `</p><h3><a href="/y">Devkheda</a></h3><p>` + strings.Replace(makers, "two", "four", 1) + "</p>",
			survey + "\nNalgaon\n" + makers + "\nSurpur\n" + strings.Replace(makers, "two", "three", 1) + "\nDevkheda\n" + strings.Replace(makers, "two", "four", 1),
		},
		{
			"one headline that is a link is another's", "<p>" + survey + `</p><h3><a href="/w">A dam rises in the north</a></h3><p>` + makers + "</p>",
			survey + "\n" + makers,
		},
		{
			"names that lead elsewhere", "<p>" + survey + `</p><h3>Towns</h3><ul><li><a href="/n">Nalgaon</a></li><li><a href="/s">Surpur</a></li><li><a href="/d">Devkheda</a></li></ul><p>` + makers + "</p>",
			survey + "\nTowns\nNalgaon\nSurpur\nDevkheda\n" + makers,
		},
		{
			"headlines that lead elsewhere", "<p>" + survey + `</p><h3>Towns</h3><ul><li><a href="/n">A dam rises in the north</a></li><li><a href="/s">Wells run dry early this year</a></li><li><a href="/d">The old pump</a></li></ul><p>` + makers + "</p>",
			survey + "\nTowns\n" + makers,
		},
		{
			"the list that a sentence opens", "<p>" + survey + "</p><p>Three things were measured in each:</p><ul><li>depth</li><li>salt</li><li>the months</li></ul>",
			survey + "\nThree things were measured in each:\ndepth\nsalt\nthe months",
		},
		{
			"a program", "<p>" + survey + "</p><pre>HomeWells.newSurvey(wellList, townList).printWellMap()</pre><p>" + makers + "</p>",
			survey + "\nHomeWells.newSurvey(wellList, townList).printWellMap()\n" + makers,
		},
		{
			"an ideograph weighs more than a letter", "<p>村里的井去年干了一半，今年春天又有三口井出水，村民们说这是十年来头一次。</p><p>" + survey + "</p>",
			"村里的井去年干了一半，今年春天又有三口井出水，村民们说这是十年来头一次。\n" + survey,
		},
	} {
		if got := articleText(t, "<article>"+tt.body+"</article>"); got != tt.want {
			t.Errorf("%s: text = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestPagesThatAreNoArticle(t *testing.T) {
	var front strings.Builder
	for _, at := range []string{"Surpur", "Nalgaon", "Devkheda", "Khurai", "Bina", "Sagar", "Rahatgarh", "Malthone"} {
		front.WriteString(`<div><h2><a href="/` + at + `">Wells of ` + at + ` are counted once more</a></h2><p>` + strings.Replace(survey, "the plains", at, 1) + "</p></div>")
	}
	if got := articleText(t, "<main>"+front.String()+"</main>"); strings.Count(got, "are counted once more") != 8 {
		t.Errorf("front page: text %q, want its eight headlines", got)
	}
	table := "<table><tr><td><p>Tales of wells, one for each day</p><p>The third of May</p><p>Today's song</p><p>Tale of the dry well</p>" +
		"<p>A dog looked into the well, saw a dog with a bone, and barked at it until his own bone fell down, and both dogs had none, said the makers of the survey of wells, who tell it to this day in the plains of the east. They tell it in winter, when the wells are full to the brim, to those who ask.</p><p>The end</p>" +
		strings.Repeat("<p>Riddle of the day, a song of the day</p><p>Feast of the day</p>", 9) + "</td></tr></table>"
	if got := articleText(t, table); !strings.Contains(got, "The third of May") || !strings.Contains(got, "The end") {
		t.Errorf("page laid out by tables: text %q, want its short lines too", got)
	}
}
