namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>A result that is computed when it is first asked for. Asking while it is being computed is a cycle.</summary>
internal sealed class Memo<T>(Func<T> compute, Func<T> onCycle)
    where T : class
{
    private T? result;
    private bool isRunning;

    public T Value
    {
        get
        {
            if (result is not null)
            {
                return result;
            }

            if (isRunning)
            {
                return onCycle();
            }

            isRunning = true;
            result = compute();
            isRunning = false;
            return result;
        }
    }
}
