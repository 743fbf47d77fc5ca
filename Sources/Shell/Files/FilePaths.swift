import Foundation

/// Paths as people type them: `~`, `*` and `?` are opened here, since no other shell did.
struct FilePaths {
  /// What `~` stands for.
  let home: String

  /// The path with its `~` opened.
  func opened(_ path: String) -> String {
    path == "~" ? home : path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// The files that a word names, sorted; a quoted word is a path as it is.
  func files(_ word: Word) throws(CommandError) -> [String] {
    let path = opened(word.text)
    guard !word.isQuoted, path.contains(where: { "*?".contains($0) }) else { return [path] }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    var found = [parts[0].isEmpty ? "/" : ""]
    for part in parts where !part.isEmpty {
      found = found.flatMap { matches(of: part, in: $0) }
    }
    guard !found.isEmpty else { throw .noSuchFile(word.text) }
    return found
  }

  /// The files of a folder whose names begin so, folders with a slash behind, for completion.
  func files(beginning path: String) -> [String] {
    let slash = path.lastIndex(of: "/")
    let typed = slash.map { String(path[...$0]) } ?? ""
    let start = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let folder = typed.isEmpty ? "." : opened(typed)
    return names(in: folder).filter {
      $0.hasPrefix(start) && ($0.first != "." || start.first == ".")
    }
    .map { typed + $0 + (isFolder(folder + "/" + $0) ? "/" : "") }
  }

  private func matches(of pattern: Substring, in folder: String) -> [String] {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    guard pattern.contains(where: { "*?".contains($0) }) else {
      let path = prefix + pattern
      return FileManager.default.fileExists(atPath: path) ? [path] : []
    }
    return names(in: folder.isEmpty ? "." : folder).filter {
      ($0.first != "." || pattern.first == ".") && Self.matches($0[...], pattern)
    }.map { prefix + $0 }
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether a name fits a pattern of `*` and `?`.
  private static func matches(_ name: Substring, _ pattern: Substring) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    if first == "*" {
      return matches(name, pattern.dropFirst())
        || (!name.isEmpty && matches(name.dropFirst(), pattern))
    }
    return !name.isEmpty && (first == "?" || first == name.first)
      && matches(name.dropFirst(), pattern.dropFirst())
  }
}
