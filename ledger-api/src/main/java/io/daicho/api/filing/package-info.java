/** The notification form on storage, in versions (article 5, form items 1 to 6, note 1). */
@NullMarked
package io.daicho.api.filing;

import org.jspecify.annotations.NullMarked;
