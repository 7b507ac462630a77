@NullMarked
package io.daicho.readmodel.questions;

import org.jspecify.annotations.NullMarked;
