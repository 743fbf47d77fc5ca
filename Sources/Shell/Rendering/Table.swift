/// Rows and columns.
public struct Table: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var name: String
    /// Whether its cells stand at its right edge.
    public var alignsRight: Bool
    /// Whether long cells may be broken over lines; else the column keeps its width.
    public var wraps: Bool
    /// Whether it is left out where all its cells are empty.
    public var isOptional = false

    /// A column of numbers or ids.
    static func number(_ name: String) -> Self { Self(name: name, alignsRight: true, wraps: false) }
    /// A column of ids, at the left edge.
    static func ids(_ name: String) -> Self { Self(name: name, alignsRight: false, wraps: true) }
    /// A column of short words, never broken.
    static func word(_ name: String) -> Self { Self(name: name, alignsRight: false, wraps: false) }
    /// A column of words.
    static func text(_ name: String) -> Self { Self(name: name, alignsRight: false, wraps: true) }

    /// The same, left out where all its cells are empty.
    var optional: Self {
      var copy = self
      copy.isOptional = true
      return copy
    }
  }

  /// How many rows are shown.
  public enum Limit: Hashable, Sendable {
    /// The first ones, at most so many: somebody asked for these.
    case first(Int)
    /// At most so many, half of them from the end: a screen holds no more.
    case ends(Int)
  }

  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows; each has a cell for every column.
  public private(set) var rows: [[Cell]] = []
  /// What stands below each row over the whole width, for people: a quotation; empty for nothing.
  public private(set) var details: [StyledText] = []
  /// How many rows are shown; nil shows all.
  public var limit: Limit?

  /// Makes an empty table, of which a screen shows at most so many rows; 0 for all.
  init(columns: [Column], limit: Int = 0) {
    self.columns = columns
    self.limit = limit > 0 ? .ends(limit) : nil
  }

  /// Adds a row.
  mutating func add(_ row: [Cell], below detail: StyledText = StyledText()) {
    precondition(row.count == columns.count, "a row needs a cell for every column")
    rows.append(row)
    details.append(detail)
  }

  /// Puts the rows in the order of a column: numbers by value, words as text.
  mutating func sort(by column: Int) {
    let order = rows.indices.sorted { a, b in
      let (x, y) = (rows[a][column].value, rows[b][column].value)
      return x == y ? a < b : x < y
    }
    (rows, details) = (order.map { rows[$0] }, order.map { details[$0] })
  }

  /// The same with the marks that stand for styles where there are none.
  var marked: Table {
    var copy = self
    copy.rows = rows.map { $0.map { Cell($0.text.marked, value: $0.value) } }
    copy.details = details.map(\.marked)
    return copy
  }

  /// The same with all rows, but where somebody asked for the first alone.
  var whole: Table {
    var copy = self
    copy.limit = nil
    if case .first(let count) = limit {
      (copy.rows, copy.details) = (Array(rows.prefix(count)), Array(details.prefix(count)))
    }
    return copy
  }

  /// The same without optional columns that hold nothing.
  var compact: Table {
    let kept = columns.indices.filter { column in
      !columns[column].isOptional || rows.contains { !$0[column].text.isEmpty }
    }
    var table = Table(columns: kept.map { columns[$0] })
    table.limit = limit
    table.rows = rows.map { row in kept.map { row[$0] } }
    table.details = details
    return table
  }
}

/// What stands in a row and a column.
public struct Cell: Hashable, Sendable {
  /// What it means to a program.
  public enum Value: Hashable, Sendable {
    case nothing
    case number(Int)
    case word(String)
    case numbers([Int])
    case words([String])
  }

  /// What a person reads.
  public var text: StyledText
  /// What a program reads.
  public var value: Value

  /// A cell of words.
  init(_ text: StyledText) {
    self.text = text
    value = text.isEmpty ? .nothing : .word(text.plain)
  }

  /// A cell of words.
  init(_ text: String, _ style: StyledText.Style = .plain) { self.init(StyledText(text, style)) }

  /// A cell that people read elsewhere in the row.
  init(forPrograms value: Value) { self.init(StyledText(), value: value) }

  /// A cell of one number.
  init(_ number: Int) {
    text = StyledText(String(number))
    value = .number(number)
  }

  /// A cell with words for a person and a value for a program.
  init(_ text: StyledText, value: Value) {
    self.text = text
    self.value = value
  }
}

extension Cell.Value: Comparable {
  /// Orders numbers by value, words as text, and nothing behind all.
  public static func < (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): x < y
    case (.word(let x), .word(let y)): x < y
    case (.numbers(let x), .numbers(let y)): x.lexicographicallyPrecedes(y)
    case (.words(let x), .words(let y)): x.lexicographicallyPrecedes(y)
    case (.number, .word), (.number, .numbers), (.number, .words), (.number, .nothing),
      (.numbers, .word), (.numbers, .words), (.numbers, .nothing), (.word, .words),
      (.word, .nothing), (.words, .nothing):
      true
    case (.nothing, _), (.word, _), (.words, _), (.numbers, _):
      false
    }
  }
}
