extension Morphology {
  /// Reads the features of a treebank ("Number=Plur|VerbForm=Fin"); what Hearsay does not use is dropped.
  package init(features: some StringProtocol) {
    self.init()
    for feature in features.split(separator: "|") {
      let parts = feature.split(separator: "=")
      guard parts.count == 2 else { continue }
      let value = String(parts[1])
      switch parts[0] {
      case "Number": number = Number(rawValue: value)
      case "VerbForm": verbForm = VerbForm(rawValue: value)
      case "Tense": tense = Tense(rawValue: value)
      case "Degree": degree = Degree(rawValue: value)
      default: break
      }
    }
  }

  /// The features as a treebank writes them, "_" for none.
  package var features: String {
    let features = [
      ("Degree", degree?.rawValue), ("Number", number?.rawValue), ("Tense", tense?.rawValue),
      ("VerbForm", verbForm?.rawValue),
    ]
    let known = features.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return known.isEmpty ? "_" : known.joined(separator: "|")
  }
}
