package dev.portolan.catalog;

/// Who is meant to reach a port; decides which firewall review it gets.
public enum Exposure {
    /// Anyone on the internet, normally through a load balancer.
    INTERNET,
    /// Known parties outside the organisation.
    PARTNER,
    /// Users and systems of the organisation.
    INTERNAL,
    /// Only other nodes of the same deployment.
    CLUSTER,
    /// Only processes on the same host.
    LOOPBACK
}
