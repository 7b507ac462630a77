/** The inspector's questions as they are put and answered: tables, JSON, CSV. */
@NullMarked
package io.daicho.service.questions;

import org.jspecify.annotations.NullMarked;
