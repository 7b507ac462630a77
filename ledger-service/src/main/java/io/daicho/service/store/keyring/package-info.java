/** The keys of details and evidence files, outside the database: destroying one in place erases what it was for. */
@NullMarked
package io.daicho.service.store.keyring;

import org.jspecify.annotations.NullMarked;
