/// The assignment of rows to columns, one to one, with the largest sum (Kuhn, 1955; Jonker and Volgenant's form).
enum BestAssignment {
  /// The largest sum of `weights` that takes at most one cell of each row and column; O(rows² × columns).
  static func total(of weights: [[Double]]) -> Double {
    guard let width = weights.first?.count, width > 0 else { return 0 }
    let rows = weights.count <= width ? weights : transposed(weights)
    let (n, m) = (rows.count, rows[0].count)
    var rowPotential = Array(repeating: 0.0, count: n + 1)
    var columnPotential = Array(repeating: 0.0, count: m + 1)
    var rowOfColumn = Array(repeating: 0, count: m + 1)
    for row in 1...n {
      var slack = Array(repeating: Double.infinity, count: m + 1)
      var came = Array(repeating: 0, count: m + 1)
      var used = Array(repeating: false, count: m + 1)
      rowOfColumn[0] = row
      var column = 0
      repeat {
        used[column] = true
        let current = rowOfColumn[column]
        var delta = Double.infinity
        var next = 0
        for other in 1...m where !used[other] {
          let reduced =
            -rows[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if reduced < slack[other] {
            slack[other] = reduced
            came[other] = column
          }
          if slack[other] < delta {
            delta = slack[other]
            next = other
          }
        }
        for other in 0...m {
          if used[other] {
            rowPotential[rowOfColumn[other]] += delta
            columnPotential[other] -= delta
          } else {
            slack[other] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      repeat {
        let previous = came[column]
        rowOfColumn[column] = rowOfColumn[previous]
        column = previous
      } while column != 0
    }
    return (1...m).reduce(0.0) { sum, column in
      rowOfColumn[column] > 0 ? sum + rows[rowOfColumn[column] - 1][column - 1] : sum
    }
  }

  private static func transposed(_ weights: [[Double]]) -> [[Double]] {
    weights[0].indices.map { column in weights.map { $0[column] } }
  }
}
