/** What the client was asked for and allowed or refused (articles 6, 7, 10; annex 3(2), 8(2), 8(3)). */
@NullMarked
package io.daicho.api.consent;

import org.jspecify.annotations.NullMarked;
