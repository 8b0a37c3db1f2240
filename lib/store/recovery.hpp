#pragma once

#include "base/error.hpp"
#include "store/journal.hpp"
#include "store/writing.hpp"

namespace rsc::store {

/// Settles what a writer that was cut off has left. Only under the exclusive lock: then all
/// temporary files are stale.
///
/// The journal's last line decides. Where its files are in place, all is well. Where some are not
/// and their new bytes lie beside them, they get their names. Where none was ever put in place, and
/// new bytes are missing or somebody has edited a file meanwhile, the transaction never took place
/// and the line is cut off. Whatever else is found is left as it is: `rsc audit verify` will name
/// it. Then the temporary files go, and all is synced.
[[nodiscard]] Result<void> recover(const Session& session, Journal& journal);

}  // namespace rsc::store
