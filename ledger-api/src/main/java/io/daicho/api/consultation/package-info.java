/** Good-faith talks on what the text leaves open (article 20). */
@NullMarked
package io.daicho.api.consultation;

import org.jspecify.annotations.NullMarked;
