/** A subcontractor decides what cannot be true about its engagement. */
@NullMarked
package io.daicho.service.subcontract;

import org.jspecify.annotations.NullMarked;
