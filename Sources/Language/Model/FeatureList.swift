/// The features of one decision; each `add` is a template of its own, numbered in the order of the calls.
///
///     features.removeAll()
///     features.add(word.lower)                // template 0
///     features.add(word.lower, before.lower)  // template 1
///
/// The trainer and the product call the same code, so that the numbers agree.
package struct FeatureList: Sendable {
  /// The features added since the last `removeAll`.
  package private(set) var hashes: [FeatureHash] = []

  /// Starts an empty list.
  package init() { hashes.reserveCapacity(160) }

  /// Empties the list and starts again with template 0.
  package mutating func removeAll() { hashes.removeAll(keepingCapacity: true) }

  /// Adds a feature of one value.
  @inline(__always)
  package mutating func add(_ a: UInt64) {
    hashes.append(FeatureHash(template: hashes.count).with(a))
  }

  /// Adds a feature of two values.
  @inline(__always)
  package mutating func add(_ a: UInt64, _ b: UInt64) {
    hashes.append(FeatureHash(template: hashes.count).with(a).with(b))
  }

  /// Adds a feature of three values.
  @inline(__always)
  package mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64) {
    hashes.append(FeatureHash(template: hashes.count).with(a).with(b).with(c))
  }

  /// Adds a feature of four values.
  @inline(__always)
  package mutating func add(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
    hashes.append(FeatureHash(template: hashes.count).with(a).with(b).with(c).with(d))
  }
}
