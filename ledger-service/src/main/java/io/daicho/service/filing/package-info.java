/** An organisation's form: whatever is filed, was filed. */
@NullMarked
package io.daicho.service.filing;

import org.jspecify.annotations.NullMarked;
