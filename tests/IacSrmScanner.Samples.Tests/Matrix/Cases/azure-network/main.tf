resource "azurerm_virtual_network" "main" {
  name = "main"
}

resource "azurerm_subnet" "web" {
  name                 = "web"
  virtual_network_name = azurerm_virtual_network.main.name
}

resource "azurerm_network_security_group" "web" {
  name = "web"

  security_rule {
    name                       = "ssh"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "22"
    source_address_prefix      = "*"
    destination_address_prefix = "*"
  }
}

resource "azurerm_application_gateway" "web" {
  name = "web"
}

resource "azurerm_firewall" "main" {
  name = "main"
}

resource "azurerm_role_assignment" "app" {
  scope                = "/subscriptions/1"
  role_definition_name = "Owner"
}

resource "azurerm_user_assigned_identity" "app" {
  name = "app"
}

resource "azurerm_log_analytics_workspace" "main" {
  name = "main"
}

resource "azurerm_security_center_contact" "main" {
  email = "security@example.com"
}
