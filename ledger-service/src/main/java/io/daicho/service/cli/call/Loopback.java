package io.daicho.service.cli.call;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Until there is access control, the ledger listens to its own machine only. */
public final class Loopback {
    private Loopback() {}

    /** Refuses an address that others can reach, unless that is allowed. */
    public static void refuseOther(String address, boolean allowed) {
        try {
            if (!allowed && !InetAddress.getByName(address).isLoopbackAddress()) {
                throw new WrongUsage("listen.loopback", address);
            }
        } catch (UnknownHostException unknown) {
            throw new WrongUsage("listen.noAddress", address, unknown.getMessage());
        }
    }
}
