package io.daicho.service.testing;

import io.daicho.api.fact.Statement;

/** Deeds of one kind of thing that can be said of a statement. */
interface Deeds {
    /** Who says what when. */
    Statement statement();
}
