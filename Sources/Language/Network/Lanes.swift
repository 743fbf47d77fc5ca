/// Eight numbers that are computed with at once.
@usableFromInline package typealias Lanes = SIMD8<Float>

extension UnsafePointer<Float> {
  /// The eight numbers from `index` on, wherever they lie.
  @inlinable @inline(__always)
  package func lanes(at index: Int) -> Lanes {
    UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self)
  }
}

extension UnsafeMutablePointer<Float> {
  /// The eight numbers from `index` on, wherever they lie.
  @inlinable @inline(__always)
  package func lanes(at index: Int) -> Lanes {
    UnsafeRawPointer(self + index).loadUnaligned(as: Lanes.self)
  }

  /// Stores eight numbers from `index` on.
  @inlinable @inline(__always)
  package func store(_ lanes: Lanes, at index: Int) {
    UnsafeMutableRawPointer(self + index).storeBytes(of: lanes, as: Lanes.self)
  }
}

extension Lanes {
  /// The hyperbolic tangent of each number, to about seven digits: a quotient of polynomials.
  @inlinable @inline(__always)
  package var hyperbolicTangent: Lanes {
    // Comparing and replacing is one instruction each; pointwise minimum and maximum are calls.
    let limit = Lanes(repeating: 7.90531)
    let x = replacing(with: limit, where: self .> limit).replacing(
      with: -limit,
      where: self .< -limit
    )
    let square = x * x
    var odd = square * -2.760_768_4e-16 + 2.000_188e-13
    odd = odd * square + -8.604_672e-11
    odd = odd * square + 5.122_297e-08
    odd = odd * square + 1.485_722_4e-05
    odd = odd * square + 6.372_619_4e-04
    odd = odd * square + 4.893_524_6e-03
    var even = square * 1.198_258_4e-06 + 1.185_347_1e-04
    even = even * square + 2.268_434_6e-03
    even = even * square + 4.893_525e-03
    return odd * x / even
  }

  /// The logistic function of each number.
  @inlinable @inline(__always)
  package var logistic: Lanes { (self * 0.5).hyperbolicTangent * 0.5 + 0.5 }
}
