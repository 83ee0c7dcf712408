package dev.portolan.core.resolve;

import dev.portolan.catalog.Transport;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/// Sockets straight from Linux's C library: Java's own neither know `IPV6_V6ONLY` nor bind an IPv4-mapped
/// address through IPv6. The numbers of options and errors are those of Linux on x86, ARM and RISC-V.
final class KernelSockets implements AutoCloseable {
    private static final int AF_INET = 2;
    private static final int AF_INET6 = 10;
    private static final int SOCK_STREAM = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int SOL_SOCKET = 1;
    private static final int SO_REUSEADDR = 2;
    private static final int IPPROTO_IPV6 = 41;
    private static final int IPV6_V6ONLY = 26;
    private static final int EADDRINUSE = 98;
    private static final int SOCKADDR_IN_SIZE = 16;
    private static final int SOCKADDR_IN6_SIZE = 28;
    private static final int BACKLOG = 4;

    private static final ValueLayout.OfShort NETWORK_SHORT =
            ValueLayout.JAVA_SHORT.withOrder(ByteOrder.BIG_ENDIAN).withByteAlignment(1);
    private static final MemoryLayout CAPTURED = Linker.Option.captureStateLayout();
    private static final long ERRNO_OFFSET = CAPTURED.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment captured = arena.allocate(CAPTURED);
    private final MethodHandle socket =
            function("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private final MethodHandle setsockopt = function(
            "setsockopt",
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT);
    private final MethodHandle bind = function("bind", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private final MethodHandle listen = function("listen", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private final MethodHandle close = function("close", ValueLayout.JAVA_INT);
    private final MethodHandle parse =
            function("inet_pton", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    private final MethodHandle indexOf = function("if_nametoindex", ValueLayout.ADDRESS);

    /// An address as a socket is bound to it.
    ///
    /// @param text how a plan writes it
    /// @param sockaddr the C structure, its port still 0
    /// @param only6 whether an IPv6 socket leaves IPv4 alone
    record Address(String text, int family, MemorySegment sockaddr, boolean only6) {}

    /// An open socket.
    final class Socket implements AutoCloseable {
        private final int descriptor;

        private Socket(int descriptor) {
            this.descriptor = descriptor;
        }

        @Override
        public void close() {
            required("close", call(close, descriptor));
        }
    }

    /// Reads an address of a plan with the C library's own means.
    ///
    /// @throws IllegalArgumentException if it is no address literal
    Address address(String text) {
        int percent = text.indexOf('%');
        var literal = percent < 0 ? text : text.substring(0, percent);
        var scope = percent < 0 ? "" : text.substring(percent + 1);
        boolean only6 = scope.equals("v6only");
        int family = literal.contains(":") ? AF_INET6 : AF_INET;
        var sockaddr = arena.allocate(family == AF_INET6 ? SOCKADDR_IN6_SIZE : SOCKADDR_IN_SIZE, Integer.BYTES);
        sockaddr.set(ValueLayout.JAVA_SHORT, 0, (short) family);
        var bytes = sockaddr.asSlice(family == AF_INET6 ? 8 : 4);
        if (call(parse, family, arena.allocateFrom(literal), bytes) != 1) {
            throw new IllegalArgumentException("no address: " + text);
        }
        if (!scope.isEmpty() && !only6) {
            sockaddr.set(ValueLayout.JAVA_INT, 24, call(indexOf, arena.allocateFrom(scope)));
        }
        return new Address(text, family, sockaddr, only6);
    }

    /// Opens a socket the way servers do: TCP reuses addresses and listens. Empty if the number is in use
    /// there.
    ///
    /// @throws IllegalStateException if the system refuses it for another reason
    Optional<Socket> bind(Transport transport, Address address, int port) {
        var opened = open(transport, address);
        boolean free = isFree("bind " + address.text(), bind(opened, address, port))
                && (transport == Transport.UDP || isFree("listen", call(listen, opened.descriptor, BACKLOG)));
        if (!free) {
            opened.close();
            return Optional.empty();
        }
        return Optional.of(opened);
    }

    /// Whether that would work now.
    boolean isFree(Transport transport, Address address, int port) {
        var opened = bind(transport, address, port);
        opened.ifPresent(Socket::close);
        return opened.isPresent();
    }

    /// Whether the machine has the address.
    boolean canBind(String text) {
        var address = address(text);
        int descriptor = call(socket, address.family(), SOCK_DGRAM, 0);
        if (descriptor < 0) {
            return false;
        }
        try (var opened = new Socket(descriptor)) {
            return bind(opened, address, 0) == 0;
        }
    }

    private int bind(Socket opened, Address address, int port) {
        address.sockaddr().set(NETWORK_SHORT, 2, (short) port);
        return call(bind, opened.descriptor, address.sockaddr(), (int)
                address.sockaddr().byteSize());
    }

    private Socket open(Transport transport, Address address) {
        int type = transport == Transport.TCP ? SOCK_STREAM : SOCK_DGRAM;
        var opened = new Socket(required("socket", call(socket, address.family(), type, 0)));
        if (transport == Transport.TCP) {
            set(opened, SOL_SOCKET, SO_REUSEADDR, 1);
        }
        if (address.family() == AF_INET6) {
            set(opened, IPPROTO_IPV6, IPV6_V6ONLY, address.only6() ? 1 : 0);
        }
        return opened;
    }

    private void set(Socket opened, int level, int option, int value) {
        try (var scratch = Arena.ofConfined()) {
            var pointer = scratch.allocateFrom(ValueLayout.JAVA_INT, value);
            required("setsockopt", call(setsockopt, opened.descriptor, level, option, pointer, Integer.BYTES));
        }
    }

    private boolean isFree(String what, int result) {
        if (result < 0 && errno() == EADDRINUSE) {
            return false;
        }
        required(what, result);
        return true;
    }

    private int required(String what, int result) {
        if (result < 0) {
            throw new IllegalStateException(what + ": errno " + errno());
        }
        return result;
    }

    private int errno() {
        return captured.get(ValueLayout.JAVA_INT, ERRNO_OFFSET);
    }

    private static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// A function of the C library that returns an int and leaves its error in `errno`.
    @SuppressWarnings("restricted")
    private MethodHandle function(String name, MemoryLayout... arguments) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(
                        linker.defaultLookup().findOrThrow(name),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments),
                        Linker.Option.captureCallState("errno"))
                .bindTo(captured);
    }

    @Override
    public void close() {
        arena.close();
    }
}
