package plaza.ingestion.attachment.model;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Which addresses lie in the public internet (IANA's registries of special-purpose addresses). All others, our own
 * networks and the metadata services of clouds among them, are never connected to for what a message asks.
 */
public final class PublicAddress {

    private static final Block[] SPECIAL_V4 = {
        new Block(0, 0, 0, 0, 8), // this network
        new Block(10, 0, 0, 0, 8), // private
        new Block(100, 64, 0, 0, 10), // carrier-grade NAT
        new Block(127, 0, 0, 0, 8), // loopback
        new Block(169, 254, 0, 0, 16), // link-local
        new Block(172, 16, 0, 0, 12), // private
        new Block(192, 0, 0, 0, 24), // protocol assignments
        new Block(192, 0, 2, 0, 24), // documentation
        new Block(192, 88, 99, 0, 24), // 6to4 relays
        new Block(192, 168, 0, 0, 16), // private
        new Block(198, 18, 0, 0, 15), // benchmarks
        new Block(198, 51, 100, 0, 24), // documentation
        new Block(203, 0, 113, 0, 24), // documentation
        new Block(224, 0, 0, 0, 3), // multicast, reserved, broadcast
    };

    private PublicAddress() {}

    private record Block(int a, int b, int c, int d, int bits) {

        boolean contains(byte[] address) {
            int value = value(address[0] & 0xFF, address[1] & 0xFF, address[2] & 0xFF, address[3] & 0xFF);
            int mask = -1 << (Integer.SIZE - bits);
            return (value & mask) == (value(a, b, c, d) & mask);
        }

        private static int value(int a, int b, int c, int d) {
            return a << 24 | b << 16 | c << 8 | d;
        }
    }

    /** True where the address is one of the public internet. */
    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] address) {
        return Arrays.stream(SPECIAL_V4).noneMatch(block -> block.contains(address));
    }

    /** Only global unicast is public; what wraps an older address counts as that one (NAT64), or not at all. */
    private static boolean isPublicV6(byte[] address) {
        if (starts(address, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublicV4(Arrays.copyOfRange(address, 12, 16));
        }
        boolean global = (address[0] & 0xE0) == 0x20;
        boolean special = (starts(address, 0x20, 0x01) && (address[2] & 0xFE) == 0) // protocol assignments, Teredo
                || starts(address, 0x20, 0x01, 0x0D, 0xB8) // documentation
                || starts(address, 0x20, 0x02) // 6to4
                || starts(address, 0x3F, 0xFF); // documentation, and nothing yet beyond it
        return global && !special;
    }

    private static boolean starts(byte[] address, int... wanted) {
        for (int at = 0; at < wanted.length; at++) {
            if ((address[at] & 0xFF) != wanted[at]) {
                return false;
            }
        }
        return true;
    }
}
