/// What a command shows, before it is fitted to a width.
public struct Output: Hashable, Sendable {
  /// The blocks, from top to bottom.
  public private(set) var blocks: [Block] = []
  /// What programs read instead of the blocks; nil where these are read as they are.
  private(set) var records: Table?

  /// Makes an empty output.
  public init() {}

  /// Makes an output of one paragraph.
  public init(_ text: StyledText) { blocks = [.paragraph(text)] }

  /// Makes an output of one block.
  init(_ block: Block) { blocks = [block] }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { blocks.isEmpty }

  /// Adds a block below.
  mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds a paragraph below.
  mutating func add(_ text: StyledText) { blocks.append(.paragraph(text)) }

  /// Adds another output below.
  mutating func add(_ other: Output) { blocks += other.blocks }

  /// The same, but read by programs as a table.
  func read(as records: Table) -> Output {
    var copy = self
    copy.records = records
    return copy
  }

  /// The same without the limits on rows.
  func unlimited() -> Output {
    var copy = self
    copy.changeTables { $0.limit = nil }
    return copy
  }

  /// Shows the first rows of every table, at most `count`; 0 for all.
  mutating func limit(to count: Int) {
    changeTables { $0.limit = count > 0 ? .first(count) : nil }
  }

  /// The same with all rows, but where somebody asked for the first alone.
  var whole: Output {
    var copy = self
    copy.changeTables { $0 = $0.whole }
    return copy
  }

  private mutating func changeTables(_ change: (inout Table) -> Void) {
    for index in blocks.indices {
      guard case .table(var table) = blocks[index] else { continue }
      change(&table)
      blocks[index] = .table(table)
    }
    if var table = records {
      change(&table)
      records = table
    }
  }
}

/// A part of an output.
public enum Block: Hashable, Sendable {
  /// A line above what belongs to it.
  case heading(StyledText)
  /// Running words, filled to the width.
  case paragraph(StyledText)
  /// Lines as they are, each behind `indent` spaces and continued under itself.
  case lines([StyledText], indent: Int)
  /// Names of things beside what they are ("speaker  Farhad Shami").
  case fields([Field])
  /// Rows and columns.
  case table(Table)
  /// Branches below branches.
  case tree([Branch])
}

/// A name beside its value.
public struct Field: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The value.
  public var value: StyledText
}

/// A line of a tree with what hangs below it.
public struct Branch: Hashable, Sendable {
  /// The line.
  public var text: StyledText
  /// What hangs below.
  public var branches: [Branch] = []
}

extension Output {
  /// The same with a text behind its last paragraph, or in one of its own.
  func adding(_ text: StyledText) -> Output {
    var copy = self
    if case .paragraph(let last)? = blocks.last {
      copy.blocks[blocks.count - 1] = .paragraph(last + text)
    } else {
      copy.add(text)
    }
    return copy
  }
}
