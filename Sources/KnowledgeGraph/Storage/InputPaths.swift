import Foundation

/// Paths that a user gives, told apart: saved graphs (.json), and reports (all else), folders opened.
public struct InputPaths: Hashable, Sendable {
  /// Saved graphs, in the order given.
  public var graphs: [String] = []
  /// Files of reports, in the order given.
  public var reports: [String] = []

  /// Tells paths apart; of a folder, its .txt and .jsonl reports and the .json files that are graphs, sorted by name,
  /// not those of folders in it.
  public init(_ paths: [String]) throws(ReportFileError) {
    for path in paths {
      do throws(AtomicFile.Failure) {
        if try FileBytes.isFolder(path) { try takeFolder(path) } else { take(path) }
      } catch {
        throw .unreadable(path: path, errno: error.errno)
      }
    }
  }

  private mutating func takeFolder(_ path: String) throws(AtomicFile.Failure) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw AtomicFile.Failure(errno: EACCES)
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    for name in names.sorted() where !name.hasPrefix(".") {
      guard [".txt", ".jsonl", ".json"].contains(where: name.hasSuffix),
        (try? FileBytes.isFolder(folder + name)) == false
      else { continue }
      if name.hasSuffix(".json"), !Self.looksLikeGraph(folder + name) { continue }
      take(folder + name)
    }
  }

  /// Whether a JSON file found in a folder is one of ours: others stand there for other programs.
  private static func looksLikeGraph(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 256)
    else { return true }
    return String(decoding: head, as: UTF8.self).contains("hearsay-graph")
  }

  private mutating func take(_ path: String) {
    if path.hasSuffix(".json") { graphs.append(path) } else { reports.append(path) }
  }
}
