/** The notification form 別記様式 as pages, from a filing on record. */
@NullMarked
package io.daicho.service.paper.form;

import org.jspecify.annotations.NullMarked;
