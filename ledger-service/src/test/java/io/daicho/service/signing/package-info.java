/** What is signed, checked by our verifier, by OpenSSL, by pdfsig and by Nimbus; and files with one fault each. */
@NullMarked
package io.daicho.service.signing;

import org.jspecify.annotations.NullMarked;
