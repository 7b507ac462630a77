/** REST and pages over HTTP. Asks by query, never a projection. */
@NullMarked
package io.daicho.service.web;

import org.jspecify.annotations.NullMarked;
