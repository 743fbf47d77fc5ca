/// Where a phrase stands to the word that it completes, the passive undone.
enum Position: Hashable, Sendable {
  case subject, object, indirectObject, possessor, compound, adjective, clause
  case preposition(String)

  /// Reads a position as `frames.tsv` and `light-verbs.tsv` write it; any other word is a preposition.
  init(tabled name: String) {
    switch name {
    case "subj": self = .subject
    case "obj": self = .object
    case "iobj": self = .indirectObject
    case "poss": self = .possessor
    case "compound": self = .compound
    case "amod": self = .adjective
    case "clause": self = .clause
    default: self = .preposition(name)
    }
  }
}
