package io.daicho.service.verifying.log;

import java.util.regex.Pattern;

/** What the origins of a contract's logs look like: {@code <base>/<contract>}, and with a number behind it from the second on. */
public final class Origins {
    private Origins() {}

    /** Whether a log of this origin is one of the contract. */
    public static boolean isOf(String contract, String origin) {
        return Pattern.compile(".+/" + Pattern.quote(contract) + "(/([2-9]|[1-9]\\d{1,3}))?")
                .matcher(origin)
                .matches();
    }
}
