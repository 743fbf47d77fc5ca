/// How many: a range of counts, as the report words it.
public struct Quantity: Hashable, Sendable {
  /// The least; nil if open.
  public var min: Int?
  /// The most; nil if open.
  public var max: Int?
  /// Whether the report says "about", "some", "dozens".
  public var approximate: Bool
  /// The phrase ("More than 100").
  public var text: String

  /// Makes a quantity.
  public init(min: Int? = nil, max: Int? = nil, approximate: Bool = false, text: String) {
    self.min = min
    self.max = max
    self.approximate = approximate
    self.text = text
  }
}
