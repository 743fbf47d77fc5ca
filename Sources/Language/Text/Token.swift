/// A word, number or mark of the text, as Universal Dependencies splits it ("don't" is "do", "n't").
public struct Token: Hashable, Sendable {
  /// The characters of the text that the token covers; a possessive "'s" has its apostrophe even where the text lost it.
  public let form: String
  /// Where it stands; tokens are in order and never overlap.
  public let range: TextRange
  /// Whether white space follows.
  public let spaceAfter: Bool

  /// Makes a token of its characters and place.
  public init(form: String, range: TextRange, spaceAfter: Bool) {
    self.form = form
    self.range = range
    self.spaceAfter = spaceAfter
  }
}
