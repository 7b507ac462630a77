/** Backups of a data directory, taken while it is worked on, without its keys; and directories restored from them. */
@NullMarked
package io.daicho.service.backup;

import org.jspecify.annotations.NullMarked;
