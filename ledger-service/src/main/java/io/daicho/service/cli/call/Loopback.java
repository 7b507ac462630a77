package io.daicho.service.cli.call;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Until there is access control, the ledger listens to its own machine only. */
public final class Loopback {
    private static final int MOST = 65_535;

    private Loopback() {}

    /** Refuses a number that no port has. */
    public static void refuseNoPort(int port) {
        if (port < 0 || port > MOST) {
            throw new WrongUsage("listen.noPort", port);
        }
    }

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
