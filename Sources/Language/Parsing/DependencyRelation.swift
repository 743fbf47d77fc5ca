/// The relations of Universal Dependencies, with the subtypes that English treebanks use and Hearsay reads.
public enum DependencyRelation: String, CaseIterable, Sendable {
  case acl
  case relativeClause = "acl:relcl"
  case advcl
  case advmod
  case amod
  case appos
  case aux
  case auxPassive = "aux:pass"
  case `case`
  case cc
  case ccomp
  case clf
  case compound
  case particle = "compound:prt"
  case conj
  case cop
  case csubj
  case csubjPassive = "csubj:pass"
  case dep
  case det
  case discourse
  case dislocated
  case expl
  case fixed
  case flat
  case goeswith
  case iobj
  case list
  case mark
  case nmod
  case description = "nmod:desc"
  case possessive = "nmod:poss"
  case nmodUnmarked = "nmod:unmarked"
  case nsubj
  case nsubjPassive = "nsubj:pass"
  case nummod
  case obj
  case obl
  case agent = "obl:agent"
  case oblUnmarked = "obl:unmarked"
  case orphan
  case parataxis
  case punct
  case reparandum
  case root
  case vocative
  case xcomp

  /// Reads a treebank's relation; a subtype not listed here falls back to its universal relation.
  public init?(treebank label: String) {
    if let exact = Self(rawValue: label) {
      self = exact
    } else if let known = Self(rawValue: String(label.prefix { $0 != ":" })) {
      self = known
    } else {
      return nil
    }
  }

  /// The relation without its subtype, as scored: "nsubj" of "nsubj:pass".
  public var universal: Self { Self(rawValue: String(rawValue.prefix { $0 != ":" })) ?? self }
}
