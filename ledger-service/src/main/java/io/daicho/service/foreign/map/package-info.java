/** The map: which places, keys and users of other programs stand for which copies, keys and persons of a contract. */
@NullMarked
package io.daicho.service.foreign.map;

import org.jspecify.annotations.NullMarked;
