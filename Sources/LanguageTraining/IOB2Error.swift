/// Why a file of names was refused.
enum IOB2Error: Error, Hashable {
  /// A line has not two columns parted by a tab.
  case wrongColumns(line: Int)
  /// A tag is none of O, B-KIND and I-KIND.
  case unknownTag(line: Int, value: String)
}

extension IOB2Error: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  var description: String {
    switch self {
    case .wrongColumns(let line): "line \(line): a token, a tab and a tag expected"
    case .unknownTag(let line, let value): "line \(line): the tag “\(value)” is not O, B-… or I-…"
    }
  }
}
