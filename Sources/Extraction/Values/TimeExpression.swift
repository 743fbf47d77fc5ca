import KnowledgeGraph

/// A phrase that says when.
struct TimeExpression: Hashable, Sendable {
  /// What a phrase dates.
  enum Reach: Hashable, Sendable {
    /// The clause or the noun it stands with.
    case clause
    /// The word it hangs on alone: "two days after the attack" dates the attack.
    case word
    /// What its words tell as going on when the report is made: "are being held", "clashes are ongoing".
    case present
  }

  /// Its words, without the preposition before it.
  var tokens: Range<Int>
  /// What it says.
  var value: TimeSpan
  /// What it dates.
  var reach = Reach.clause
  /// Whether it tells of the time around the report, not of a day: "now".
  var isVague = false
}
