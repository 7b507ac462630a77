/** Read model: which contracts are there? */
@NullMarked
package io.daicho.readmodel.portfolio;

import org.jspecify.annotations.NullMarked;
