/// What a command shows, before it is fitted to a width.
public struct Output: Hashable, Sendable {
  /// The blocks, from top to bottom.
  public private(set) var blocks: [Block] = []
  /// What programs read instead of the blocks; nil where these are read as they are.
  private(set) var records: Table?

  /// Makes an empty output.
  public init() {}

  /// Makes an output of one paragraph.
  init(_ text: StyledText) { blocks = [.paragraph(text)] }

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
    copy.limit(to: 0, dropsRest: false)
    return copy
  }

  /// Shows at most `count` rows of every table, 0 for all; the rest is dropped, or counted.
  mutating func limit(to count: Int, dropsRest: Bool) {
    for index in blocks.indices {
      guard case .table(var table) = blocks[index] else { continue }
      table.limit = count
      if dropsRest, count > 0 { table = table.prefix(count) }
      blocks[index] = .table(table)
    }
    if dropsRest, count > 0 { records = records?.prefix(count) }
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
