/** What the client designated: the desk for incidents, services and recipients for sending (annex 6 and 9). */
@NullMarked
package io.daicho.api.designation;

import org.jspecify.annotations.NullMarked;
