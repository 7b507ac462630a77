/** Folder watchers: what their CSV says about files. */
@NullMarked
package io.daicho.service.foreign.folder;

import org.jspecify.annotations.NullMarked;
