namespace IacSrmScanner.Terraform.Configurations;

/// <summary>
/// Runs something on a stack that is deep enough for the limits on nesting, whatever thread asks. The memory is reserved
/// and not used until it is needed.
/// </summary>
internal static class DeepStack
{
    private const int StackBytes = 64 * 1024 * 1024;

    public static T Run<T>(Func<T> run)
        where T : class
    {
        T? result = null;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
#pragma warning disable CA1031 // A bug of ours on this thread must reach the caller's as it would without a thread.
                catch (Exception exception)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                }
#pragma warning restore CA1031
            },
            StackBytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result ?? throw new InvalidOperationException("The evaluation ended without a result.");
    }
}
