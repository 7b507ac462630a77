/** Time stamps of a throw-away authority that OpenSSL makes, and files with one fault each. */
@NullMarked
package io.daicho.service.stamping;

import org.jspecify.annotations.NullMarked;
