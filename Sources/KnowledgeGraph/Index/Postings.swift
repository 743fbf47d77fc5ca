/// Many growing lists of slots in three flat arrays: appending is O(1) and makes no list of its own.
struct Postings: Sendable {
  private struct Link {
    let value: Int32
    var next: Int32
  }

  private struct List {
    var head: Int32 = -1
    var tail: Int32 = -1
    var count: Int32 = 0
  }

  private var lists: [List] = []
  private var links: [Link] = []

  /// The number of lists.
  var listCount: Int { lists.count }

  /// Makes empty lists until there are `count`.
  mutating func grow(to count: Int) {
    if count > lists.count { lists += repeatElement(List(), count: count - lists.count) }
  }

  /// Appends to a list; a value equal to the list's last is not repeated.
  mutating func append(_ value: Int, to list: Int) {
    let last = lists[list].tail
    if last >= 0 {
      if links[Int(last)].value == Int32(value) { return }
      links[Int(last)].next = Int32(links.count)
    } else {
      lists[list].head = Int32(links.count)
    }
    lists[list].tail = Int32(links.count)
    lists[list].count += 1
    links.append(Link(value: Int32(value), next: -1))
  }

  /// The length of a list.
  func count(_ list: Int) -> Int { Int(lists[list].count) }

  /// The values of a list, in the order of appending.
  subscript(list: Int) -> [Int] {
    var values: [Int] = []
    values.reserveCapacity(count(list))
    append(list, to: &values)
    return values
  }

  /// Appends the values of a list to others, in the order of appending.
  func append(_ list: Int, to values: inout [Int]) {
    var link = lists[list].head
    while link >= 0 {
      values.append(Int(links[Int(link)].value))
      link = links[Int(link)].next
    }
  }
}
