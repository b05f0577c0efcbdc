package story

// model holds the weights of a pair's features.
type model [nFeatures]float64

// defaultModel was fitted by TestTrain.
var defaultModel = model{fBias: -5, fFull: 10, fLead: 3, fCoverMin: 2}
