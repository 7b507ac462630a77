package io.daicho.service.cli.call;

import io.daicho.service.words.Words;

/** What all calls of the program have in common. */
public interface WholeCall {
    /** The words of the language that was asked for. */
    Words words();

    /** Whether to show where an error came from. */
    boolean isDebug();
}
