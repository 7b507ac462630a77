/** How a log lies in files, as tiles of hashes and bundles of entries: C2SP tlog-tiles. */
@NullMarked
package io.daicho.proof.tile;

import org.jspecify.annotations.NullMarked;
