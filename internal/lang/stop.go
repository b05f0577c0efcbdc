package lang

// Stop reports whether norm is a function word of English or Hindi: an article, preposition, pronoun, auxiliary,
// conjunction, or one of the few adverbs that carry nothing.
func Stop(norm string) bool {
	_, ok := stopWords[norm]
	return ok
}

var stopWords = set(`a an the this that these those such said
i me my we us our ours you your he him his she her hers it its they them their theirs itself himself herself themselves who whom whose which what
and or but nor so yet if then than as because while although though whereas since until unless whether
of in on at by for from to with without within into onto upon under over above below between among amongst across through during before after about against along around behind beside besides beyond down near off out per regarding toward towards up via
is am are was were be been being do does did doing done have has had having will would shall should can could may might must
not no also there here where when why how all any both each every few more most other others some own same only very too just again further once ever even
etc ie eg viz
का की के को से में पर ने है हैं था थी थे हो होना होने होता होती होते हुआ हुई हुए कर करना करने करके करता करती करते किया किए की गया गई गए जा जाता जाती जाते जाना रहा रही रहे और या तथा एवं व भी ही तो कि जो वह वे यह ये इस उस इन उन इसे उसे इसके उसके इनके उनके इसकी उसकी इनकी उनकी इसका उसका इनका उनका इसमें उसमें जिस जिसे जिसके जिसकी जिसका जिन जिनके जिसमें अपने अपनी अपना लिए साथ तक द्वारा बाद पहले एक नहीं न मत अब जब तब कब यहां वहां कहां क्या क्यों कैसे कुछ कोई सब सभी हर अन्य दिया दी दिए ली लिया लेकिन परंतु किंतु मगर बल्कि ताकि यदि अगर`)
