/** Subcontractors of any tier (articles 10, 11, 13; notes 2 and 3). */
@NullMarked
package io.daicho.api.subcontract;

import org.jspecify.annotations.NullMarked;
