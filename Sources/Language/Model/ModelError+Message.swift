extension ModelError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let file):
      "the model \(file) cannot be read; give the path of a model made by hearsay-train"
    case .notAModel(let file):
      "\(file) is not a model; make one with hearsay-train"
    case .wrongVersion(let file, let found, let expected):
      "the model \(file) has version \(found), this Hearsay reads \(expected); train it again"
    case .missingSection(let name):
      "the model has no part “\(name)”; train it again"
    case .damagedSection(let name):
      "the part “\(name)” of the model is damaged; fetch the model again"
    }
  }
}
