import Foundation
import KnowledgeGraph

/// A file of the changes since a graph was saved, held by one session at a time.
///
/// It appears with the first change and goes with a save, so a file that is there and held by nobody was left behind
/// by a session that died.
final class Journal {
  /// Why a journal cannot be kept or read.
  enum Problem: Error {
    /// Another session holds it.
    case held(path: String)
    /// The system refuses.
    case failed(path: String, reason: String)
    /// It is no journal.
    case damaged(path: String, GraphFileError)
  }

  /// The file.
  let path: String
  private let file: Int32

  /// Opens a journal; nil if there is none and none is to be made.
  init?(at path: String, creating: Bool) throws(Problem) {
    self.path = path
    let flags = O_RDWR | O_APPEND | O_CLOEXEC | (creating ? O_CREAT : 0)
    file = open(path, flags, 0o600)
    if file < 0 {
      if errno == ENOENT, !creating { return nil }
      throw .failed(path: path, reason: String(cString: strerror(errno)))
    }
    if flock(file, LOCK_EX | LOCK_NB) != 0 { throw .held(path: path) }
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Whether it tells of no change.
  var isEmpty: Bool {
    var status = stat()
    return fstat(file, &status) != 0 || status.st_size <= GraphJournal.head.count
  }

  /// The changes it tells of, on a graph.
  func contents(on graph: Graph) throws(Problem) -> GraphJournal.Contents {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .failed(path: path, reason: String(cString: strerror(errno)))
    }
    do {
      return try GraphJournal.contents(of: data, on: graph)
    } catch {
      throw .damaged(path: path, error)
    }
  }

  /// Keeps a copy of it as it is beside it, for what of it cannot be taken up; where the copy is.
  func copied() throws(Problem) -> String {
    var copy = path + ".kept"
    while FileManager.default.fileExists(atPath: copy) { copy += "+" }
    do {
      try FileManager.default.copyItem(atPath: path, toPath: copy)
    } catch {
      throw .failed(path: copy, reason: error.localizedDescription)
    }
    return copy
  }

  /// Writes a line behind the others, to the disk; nothing of it stays where that fails.
  func append(_ line: [UInt8]) throws(Problem) {
    var status = stat()
    let isNew = fstat(file, &status) == 0 && status.st_size == 0
    let bytes = (isNew ? GraphJournal.head : []) + line
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw takenBack(to: status.st_size) }
      written += max(0, count)
    }
    if fsync(file) != 0 { throw takenBack(to: status.st_size) }
  }

  /// Cuts off what was written of a line, and says why the system refused the rest.
  private func takenBack(to size: off_t) -> Problem {
    let reason = String(cString: strerror(errno))
    ftruncate(file, size)
    return .failed(path: path, reason: reason)
  }

  /// Takes the file away: what it tells of is saved, or not wanted.
  func remove() { unlink(path) }
}
