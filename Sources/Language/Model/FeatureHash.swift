/// A feature as a number: a template ("the word before") with the values found there, hashed to 64 bits.
///
///     FeatureHash(template: 3).with(FeatureHash.of("prison"))
package struct FeatureHash: Hashable, Sendable {
  /// The hash; all bits depend on the template and on every value.
  package let bits: UInt64

  /// The feature with this hash.
  @inlinable package init(bits: UInt64) { self.bits = bits }

  /// Starts a feature of the template with this number.
  @inlinable package init(template: Int) {
    bits = (UInt64(truncatingIfNeeded: template) &+ 1) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The feature with one more value.
  @inlinable package func with(_ value: UInt64) -> Self {
    let mixed = (bits ^ value) &* 0xD6E8_FEB8_6659_FD93
    return Self(bits: mixed ^ (mixed >> 32))
  }

  /// The feature with one more value.
  @inlinable package func with(_ value: Int) -> Self { with(UInt64(truncatingIfNeeded: value)) }

  /// The hash of some UTF-8 bytes, the same in every run.
  @inlinable package static func of(_ utf8: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  /// The hash of a string's UTF-8 bytes, the same in every run.
  @inlinable package static func of(_ string: String) -> UInt64 { of(string.utf8) }
}
