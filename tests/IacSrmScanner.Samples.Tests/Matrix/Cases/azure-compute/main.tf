resource "azurerm_linux_virtual_machine" "yours" {
  name = "web"
}

resource "azurerm_linux_virtual_machine" "theirs" {
  name       = "web"
  patch_mode = "AutomaticByPlatform"
}

resource "azurerm_windows_virtual_machine_scale_set" "yours" {
  name = "web"
}

resource "azurerm_windows_virtual_machine_scale_set" "theirs" {
  name = "web"

  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
    disable_automatic_rollback  = false
  }
}

resource "azurerm_mssql_virtual_machine" "yours" {
  virtual_machine_id = "/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/sql"
}

resource "azurerm_mssql_virtual_machine" "theirs" {
  virtual_machine_id = "/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/sql"

  auto_patching {
    day_of_week                            = "Sunday"
    maintenance_window_duration_in_minutes = 60
    maintenance_window_starting_hour       = 2
  }
}

resource "azurerm_batch_pool" "yours" {
  name = "night"

  storage_image_reference {
    id = "/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/images/own"
  }
}

resource "azurerm_batch_pool" "theirs" {
  name = "night"

  storage_image_reference {
    publisher = "microsoft-azure-batch"
    offer     = "ubuntu-server-container"
    sku       = "20-04-lts"
    version   = "latest"
  }
}

resource "azurerm_kubernetes_cluster" "yours" {
  name                    = "shop"
  node_os_upgrade_channel = "None"
}

resource "azurerm_kubernetes_cluster" "theirs" {
  name                    = "shop"
  node_os_upgrade_channel = "NodeImage"
}

resource "azurerm_kubernetes_cluster_node_pool" "yours" {
  name                  = "work"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.yours.id
}

resource "azurerm_kubernetes_cluster_node_pool" "theirs" {
  name                  = "work"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.theirs.id
}

resource "azurerm_linux_web_app" "yours" {
  name = "portal"

  site_config {
    application_stack {
      docker_image_name = "portal:3"
    }
  }
}

resource "azurerm_linux_web_app" "theirs" {
  name = "portal"

  site_config {
    application_stack {
      node_version = "22-lts"
    }
  }
}

resource "azurerm_linux_function_app" "yours" {
  name = "orders"

  site_config {
    application_stack {
      docker {
        image_name   = "orders"
        image_tag    = "3"
        registry_url = "https://example.azurecr.io"
      }
    }
  }
}

resource "azurerm_linux_function_app" "theirs" {
  name = "orders"

  site_config {
    application_stack {
      python_version = "3.13"
    }
  }
}

resource "azurerm_container_group" "job" {
  name = "job"
}

resource "azurerm_container_app" "api" {
  name = "api"
}

resource "azurerm_arc_machine" "branch" {
  name = "branch"
  kind = "HCI"
}
